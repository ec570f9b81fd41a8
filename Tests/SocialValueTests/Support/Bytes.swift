import SocialValue

/// What a text says as the `value` of an item; throws what is said of one that can't be read.
func content(_ text: String, of item: Item) throws -> CellContent {
  let bytes = Array(text.utf8)
  return try ValueReading.read(bytes.span, as: item)
}

/// A text read as a number of so many places.
func number(_ text: String, places: Int, allowsPounds: Bool = false) throws -> Int64 {
  let bytes = Array(text.utf8)
  return try NumberReading.read(bytes.span, places: places, allowsPounds: allowsPounds)
}
