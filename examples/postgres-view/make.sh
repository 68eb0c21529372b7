#!/bin/sh
# Makes the table, fills it from a file of NDJSON, whose lines have an id each, and puts the view over it.
set -eu
file=$(realpath "$1")
sql() {
  npx hygie sql macsf --dialect postgresql --key id "$@"
}
{
  sql --ddl
  sql --load "$file"
  echo 'CREATE INDEX ON practices (id);'
  echo 'CREATE VIEW outcomes AS'
  sql --score
} | psql --quiet --set ON_ERROR_STOP=1 --single-transaction
