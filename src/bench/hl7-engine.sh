#!/bin/sh
# What HL7's engine says of a Bundle, as a process of its own. `mvn -Pinterop -DskipTests verify`
# builds it.
set -eu
bundle=$(realpath "$1")
cd "$(dirname "$0")/../.."
engine=$PWD/target/interop/hl7-engine
echo "$bundle" | exec java -Duser.home="$engine/hl7-engine-home" -cp "$engine/classes:$engine/lib/*" \
  org.monographfhir.interop.Main 4.0.1 hl7.fhir.r4.core#4.0.1 \
  src/interop/hl7-engine/stand-ins profiles/validation-only profiles
