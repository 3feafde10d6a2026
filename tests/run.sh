#!/usr/bin/env bash
# Builds once, runs every test project, and ends with the line "N passed, N failed, N skipped".
# Needs a Debian with the .NET 10 SDK; Chromium is installed when there is none. Pictures and results: tests/output.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export PAYMENTS_TEST_OUTPUT="$PWD/tests/output"
readonly limit_per_project=16m

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

# The browser spends half its time waiting: the other projects run beside it, at a lower priority, so that no page is slowed down.
start_project() {
  local name
  name=$(basename "$1" .csproj)
  (
    code=0
    timeout --kill-after=30s "$limit_per_project" \
      nice -n "$2" dotnet test "$1" --no-build --logger "trx;LogFileName=$PAYMENTS_TEST_OUTPUT/$name.trx" --logger "console;verbosity=minimal" || code=$?
    echo "$code" > "$PAYMENTS_TEST_OUTPUT/$name.code"
  ) > "$PAYMENTS_TEST_OUTPUT/$name.log" 2>&1 &
}

# Tells what a project said, and counts it.
finish_project() {
  local name
  name=$(basename "$1" .csproj)
  echo "== $name =="
  cat "$PAYMENTS_TEST_OUTPUT/$name.log"
  [[ $(cat "$PAYMENTS_TEST_OUTPUT/$name.code" 2> /dev/null) == 0 ]] || broken=1
  if ! count "$PAYMENTS_TEST_OUTPUT/$name.trx"; then
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
start_project tests/VinhLongPayments.Browser.Tests/VinhLongPayments.Browser.Tests.csproj 0
browser=$!
(
  for project in tests/*/*.Tests.csproj; do
    [[ $project == *Browser* ]] && continue
    start_project "$project" 10
    wait $!
  done
) &
others=$!
wait "$browser" "$others" || true
for project in tests/*/*.Tests.csproj; do finish_project "$project"; done
finished=1
exit "$broken"
