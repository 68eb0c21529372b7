"""ClickHouse in this process. Arguments: the folder of its data, and a file of its configuration, if any."""

import sys

from chdb.session import Session
from lines import serve

folder, *configuration = sys.argv[1:]
options = "".join(f"?config-file={file}" for file in configuration)
session = Session(f"file:{folder}{options}")
serve(lambda request: session.query(request["query"], "JSONEachRow").data())
