"""A smaller part of the work with polars: part.py REGISTER OUTPUT.csv

Reads the returns, keeps the figures without a dimension, of each the row received last, and adds
up what was accepted or else claimed for each contract and item. Nothing is checked or scored."""

import sys

import polars

register, output = sys.argv[1:]
key = ["contract", "period", "item"]
number = polars.Decimal(38, 6)
(
    polars.scan_csv(f"{register}/returns/*.csv", infer_schema=False)
    .filter(polars.col("dimension").is_null())
    .select(
        *key,
        "received",
        polars.coalesce(
            polars.col("accepted").cast(number, strict=False),
            polars.col("value").cast(number, strict=False),
        ).alias("amount"),
    )
    .group_by(key)
    .agg(polars.col("amount").sort_by("received").last())
    .group_by("contract", "item")
    .agg(polars.col("amount").sum())
    .sort("contract", "item")
    .collect(engine="streaming")
    .write_csv(output)
)
