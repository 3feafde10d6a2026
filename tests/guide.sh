#!/usr/bin/env bash
# Takes the user guide's pictures from the last test run, so that the guide shows the screens as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly pictures=src/VinhLongPayments.Web/wwwroot/huong-dan/anh
for picture in $(grep -o 'anh/[^)]*\.png' docs/huong-dan-su-dung.md | sed 's|anh/||' | sort -u); do
  cp "tests/output/$picture" "$pictures/$picture"
done
ls -l "$pictures"
