#!/bin/sh
# Installs from Debian the public tools that bundles are measured beside, unless they are there already.
# Ends with 0 when they are there, otherwise with 1 and the reason on the last line.
set -eu

missing=
for tool in qpdf img2pdf; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
[ -n "$missing" ] || exit 0

skip() {
    printf '%s\n' "$1"
    exit 1
}

command -v apt-get >/dev/null 2>&1 || skip "not a Debian system: install$missing by hand"
if [ "$(id -u)" -eq 0 ]; then
    root=
elif sudo -n true 2>/dev/null; then
    root="sudo -n"
else
    skip "this user may not install packages; run: sudo apt-get install$missing"
fi
# shellcheck disable=SC2086 - both are lists of words
$root apt-get -qq -y --no-install-recommends install $missing >/dev/null 2>&1 ||
    { $root apt-get -qq update >/dev/null 2>&1 &&
        $root apt-get -qq -y --no-install-recommends install $missing >/dev/null 2>&1; } ||
    skip "apt-get could not install$missing"
