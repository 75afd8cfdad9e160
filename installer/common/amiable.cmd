@echo off
rem Starts Amiable: the window without a command, the command otherwise (see "amiable --help").
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=17"
set "APP=%~dp0.."

rem The accents of the messages, whatever the code page of the console; put back at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "CODEPAGE=%%p"
chcp 65001 >nul

set "JAVA=java.exe"
if not defined JAVA_HOME goto version
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
echo amiable : JAVA_HOME ne désigne pas un Java : « %JAVA_HOME% ». 1>&2
goto refused

:version
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i /c:" version "') do set "VERSION=%%~v"
if defined VERSION goto compare
echo amiable : Java %NEEDED% ou plus récent est nécessaire et n’a pas été trouvé. Voir https://adoptium.net 1>&2
goto refused

:compare
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do (
    set "MAJOR=%%a"
    if "%%a"=="1" set "MAJOR=%%b"
)
if %MAJOR% GEQ %NEEDED% goto start
echo amiable : Java %NEEDED% ou plus récent est nécessaire ; celui-ci est le Java %VERSION%. 1>&2
goto refused

:start
set "NATIVE="
if %MAJOR% GEQ 24 set "NATIVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem Classes laid out beforehand shorten a start; another Java, or a folder that was moved, silently does without them.
if exist "%APP%\lib\amiable.jsa" set NATIVE=%NATIVE% "-XX:SharedArchiveFile=%APP%\lib\amiable.jsa" "-Xlog:cds*=off"
"%JAVA%" %NATIVE% -Xshare:auto -XX:+UseSerialGC -XX:-UsePerfData -XX:CompileCommand=quiet ^
    -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress,0.01 ^
    "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.DigestBase::implCompressMultiBlock*,0.01" ^
    -Duser.language=fr -Duser.country=FR -Dfile.encoding=UTF-8 ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    -cp "%APP%\lib\amiable.jar" fr.amiable.app.Launcher %*
set "RESULT=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %RESULT%

:refused
chcp %CODEPAGE% >nul
exit /b 1
