#!/usr/bin/env bash
# Builds once, runs every test project, and ends with the line "N passed, N failed, N skipped".
# Needs a Debian with the .NET 10 SDK; Chromium is installed when there is none. Pictures and results: tests/output.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export PAYMENTS_TEST_OUTPUT="$PWD/tests/output"
readonly limit_per_project=10m

passed=0 failed=0 skipped=0 finished=0
report() {
  local code=$?
  if ((code == 0 && (finished == 0 || failed > 0))); then code=1; fi
  echo "$passed passed, $failed failed, $skipped skipped"
  exit "$code"
}
trap report EXIT

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

install_browser() {
  [[ -x /usr/bin/chromium ]] && return
  echo "== Chromium, once =="
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium fonts-liberation
}

# Reads one attribute of the result file's totals.
total_of() { grep -o '<Counters [^>]*' "$2" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | head -n 1; }

# Counts what the result file says; a project that ran nothing is a failure of its own.
count() {
  local trx=$1 total ok missed
  if [[ ! -f $trx ]]; then return 1; fi
  total=$(total_of total "$trx")
  ok=$(total_of passed "$trx")
  missed=$(grep -c '<UnitTestResult .*outcome="NotExecuted"' "$trx" || true)
  passed=$((passed + ok)) skipped=$((skipped + missed)) failed=$((failed + total - ok - missed))
  ((total > 0))
}

run_project() {
  local name trx
  name=$(basename "$1" .csproj)
  trx="$PAYMENTS_TEST_OUTPUT/$name.trx"
  echo "== $name =="
  timeout --kill-after=30s "$limit_per_project" \
    dotnet test "$1" --no-build --logger "trx;LogFileName=$trx" --logger "console;verbosity=minimal" || broken=1
  if ! count "$trx"; then
    echo "$name ran no test."
    broken=1
  fi
}

rm -rf "$PAYMENTS_TEST_OUTPUT"
mkdir -p "$PAYMENTS_TEST_OUTPUT"
install_browser
dotnet restore VinhLongPayments.sln --locked-mode -v quiet
dotnet build VinhLongPayments.sln --no-restore -warnaserror -v quiet

broken=0
for project in tests/*/*.Tests.csproj; do run_project "$project"; done
finished=1
exit "$broken"
