"""Reads the CSV files and the archive that its arguments name, with Python's own modules and with pandas."""

import csv
import json
import sys
import zipfile

import pandas

csv.field_size_limit(1_000_000)
nodes, edges, excel, packed = sys.argv[1:]


def rows_of(path, encoding="utf-8"):
    with open(path, newline="", encoding=encoding) as file:
        return list(csv.DictReader(file, strict=True))


def frame_of(path, encoding="utf-8"):
    return pandas.read_csv(path, encoding=encoding, dtype_backend="numpy_nullable")


def records_of(frame):
    return json.loads(frame.to_json(orient="records", force_ascii=False))


frame = frame_of(nodes)
joined = frame_of(edges).merge(frame, left_on="Source", right_on="Id", suffixes=("", "_source"))
with zipfile.ZipFile(packed) as archive:
    contents = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    dates = sorted({entry.date_time[:3] for entry in archive.infolist()})
    fault = archive.testzip()

print(
    json.dumps(
        {
            "csv": {"nodes": rows_of(nodes), "edges": rows_of(edges)},
            "pandas": {"nodes": records_of(frame), "edges": records_of(frame_of(edges)), "joined": len(joined)},
            "types": {name: str(dtype) for name, dtype in frame.dtypes.items()},
            "excel": {"csv": rows_of(excel, "utf-8-sig"), "pandas": records_of(frame_of(excel, "utf-8-sig"))},
            "zip": {"contents": contents, "dates": dates, "fault": fault},
        }
    )
)
