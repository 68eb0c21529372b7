"""A server of ClickHouse, until standard input ends. Arguments: its library, the folder of its data, its ports for TCP and HTTP.

The library has the whole of `clickhouse local` in it, which listens when it is told to, for as long as its queries take:
the last of them reads a pipe that nobody writes to.
"""

import ctypes
import os
import sys
import threading

library, folder, tcp_port, http_port = sys.argv[1:]
read, _ = os.pipe()


def exit_at_end_of_input():
    sys.stdin.read()
    os._exit(0)  # its data are not kept, and a server waits for its clients


threading.Thread(target=exit_at_end_of_input).start()
queries = f"SYSTEM START LISTEN TCP; SYSTEM START LISTEN HTTP; SELECT count() FROM file('/dev/fd/{read}', 'LineAsString')"
options = {"path": folder, "listen_host": "127.0.0.1", "tcp_port": tcp_port, "http_port": http_port, "query": queries}
arguments = ["clickhouse", *(f"--{name}={value}" for name, value in options.items())]
encoded = [argument.encode() for argument in arguments]
ctypes.CDLL(library).chdb_query_cmdline(len(encoded), (ctypes.c_char_p * len(encoded))(*encoded))
