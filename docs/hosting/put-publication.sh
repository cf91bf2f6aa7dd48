#!/bin/sh
# Puts a publication where a server with `gzip_static on` serves it from, compressed beforehand:
#   put-publication.sh county-material.json /srv/kvinnofrid/county-material.json
# Such a server does not ask whether what is compressed is of the same file. So the old one goes first and the new one comes
# last; between these, and wherever this is broken off, the file itself is served.
set -eu
from=$1
to=$2
beside=$(mktemp -d "$(dirname "$to")/.put-XXXXXX")
trap 'rm -rf "$beside"' EXIT
cp "$from" "$beside/file"
gzip -9 -n -c "$beside/file" >"$beside/file.gz"
chmod 644 "$beside/file" "$beside/file.gz"
rm -f "$to.gz"
mv "$beside/file" "$to"
mv "$beside/file.gz" "$to.gz"
