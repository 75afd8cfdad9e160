#!/bin/sh
# Builds Amiable from this folder, after installing what the system lacks.
#   installer/from-source.sh run  [arguments of amiable]   builds and starts it
#   installer/from-source.sh test [arguments of Maven]     builds and runs every test; needs no screen
set -eu

needed=17
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

usage() { stop "usage: installer/from-source.sh run|test [arguments]"; }

has_display() {
    case $(uname -s) in
        Linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
        *) true ;;
    esac
}

# The major version of the JDK in a folder; 0 when there is no compiler in it.
major_of() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')
    version=${version#1.}
    version=${version%%[!0-9]*}
    echo "${version:-0}"
}

# Prints the home of a JDK that is new enough: JAVA_HOME, the one of the path, any other installed one.
find_jdk() {
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    on_mac=$(/usr/libexec/java_home -v "$needed+" 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "$on_mac" "$on_path" /usr/lib/jvm/*; do
        if [ -n "$home" ] && [ "$(major_of "$home")" -ge "$needed" ]; then
            echo "$home"
            return
        fi
    done
    return 1
}

installed() {
    # since 2024 some library packages carry the suffix t64
    for name in "$1" "$1t64"; do
        case $(dpkg-query -W -f='${Status}' "$name" 2>/dev/null || true) in
            *" installed") return 0 ;;
        esac
    done
    return 1
}

jdk_package() {
    if ! apt-cache show "openjdk-$needed-jdk-headless" >/dev/null 2>&1 &&
        apt-cache show default-jdk-headless >/dev/null 2>&1; then
        echo default-jdk-headless
    else
        echo "openjdk-$needed-jdk-headless"
    fi
}

missing_libraries() {
    wanted="ca-certificates fonts-dejavu-core libpango-1.0-0 libpangoft2-1.0-0 libgtk-3-0 libxtst6 libxxf86vm1 libgl1"
    if [ "$1" = test ] && ! has_display; then
        wanted="$wanted xvfb"
    fi
    for package in $wanted; do
        installed "$package" || printf ' %s' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

install_with_apt() {
    libraries=$(missing_libraries "$1")
    if [ -z "$libraries" ] && find_jdk >/dev/null; then
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then
        find_jdk >/dev/null || libraries=" $(jdk_package)$libraries"
        stop "Some packages are missing and this user may not install them. Run this, then start again:
  sudo apt-get update && sudo apt-get install --no-install-recommends$libraries"
    fi
    as_root apt-get update -q
    find_jdk >/dev/null || libraries=" $(jdk_package)$libraries"
    say "Installing:$libraries"
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $libraries
}

install_missing() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_with_apt "$1"
    fi
    JAVA_HOME=$(find_jdk) || case $(uname -s) in
        Darwin) stop "A JDK $needed or newer is needed. Run this, then start again:
  brew install openjdk@$needed && export JAVA_HOME=\"\$(brew --prefix openjdk@$needed)/libexec/openjdk.jdk/Contents/Home\"" ;;
        *) stop "A JDK $needed or newer is needed, with GTK 3 and pango for the window. Install them with the tools of this
system (or take a JDK at https://adoptium.net and set JAVA_HOME), then start again." ;;
    esac
    export JAVA_HOME
}

[ $# -ge 1 ] || usage
action=$1
shift
case $action in
    test)
        install_missing test
        exec ./mvnw -B -ntp verify "$@"
        ;;
    run)
        install_missing run
        ./mvnw -q -B -ntp -DskipTests -Dspotless.check.skip=true package
        if [ $# -gt 0 ] || has_display; then
            exec target/amiable/bin/amiable "$@"
        fi
        say "There is no screen here: running \"amiable demo\" instead, which writes sample letters."
        exec target/amiable/bin/amiable demo
        ;;
    *) usage ;;
esac
