#!/bin/sh
# Unpacks the distribution that was built, as a user does, and times it: whole-runs.py.
# Arguments: the version, then those of whole-runs.py.
set -eu
cd "$(dirname "$0")/../.."
version=$1
shift
rm -rf target/bench/distribution
mkdir -p target/bench/distribution
unzip -q "target/monograph-fhir-$version.zip" -d target/bench/distribution
home=$PWD/target/bench/distribution/monograph-fhir-$version
# Makes the archive of classes, once, as a first run of a user does.
"$home/bin/monograph-fhir" convert seeds -o target/bench/first -q
exec python3 src/bench/whole-runs.py --launcher "$home/bin/monograph-fhir" \
  --jar "$home/lib/monograph-fhir.jar" "$@"
