@echo off
rem Starts monograph-fhir from the folder that this script is in. Takes the Java of JAVA_HOME,
rem else that of the PATH. MONOGRAPH_FHIR_OPTS holds options for the JVM that does the work.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmonograph-fhir.launcher=true -jar "%~dp0..\lib\monograph-fhir.jar" %*
exit /b %errorlevel%
