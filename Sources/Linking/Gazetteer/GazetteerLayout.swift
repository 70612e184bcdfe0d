import Learning

/// How the gazetteer lies in its archive; all numbers are 32 bits and little-endian.
///
/// Records are sorted by GeoNames id and lie in columns:
/// `place.ids`; `place.points` (degrees north and east × 100,000, `Int32.min` when unknown);
/// `place.populations`; `place.parents` (the record of what contains it, all ones for none);
/// `place.kinds` (one byte: ``PlaceKind``, 0x80 added for a capital); `place.ends` (where its
/// words end in `place.words`, which holds the name and, behind a tab, the code).
///
/// The names lead to records through `name.ends` and `name.entries`: the high 18 bits of a name's
/// XXH64 number a bucket, `name.ends` says where the bucket's entries end, and an entry is the low
/// 32 bits of the hash with the record, whose top two bits hold the ``PlaceCandidate/Match``. The
/// entries of a bucket are sorted by hash, match, population downwards and record. The names
/// themselves are not stored: that two of them share 50 bits is less likely than a damaged disk.
public enum GazetteerLayout {
  /// How many bits of the hash number the bucket.
  static let bucketBits = 18
  /// The number of buckets.
  public static let bucketCount = 1 << bucketBits
  /// A column's value that stands for nothing.
  public static let none = UInt32.max
  /// The point that stands for an unknown one.
  public static let unknownPoint = Int32.min
  /// The units of a degree.
  public static let unitsPerDegree = 100_000.0
  /// The bit in a kind that marks a capital.
  public static let capitalBit: UInt8 = 0x80
  /// How far the match is shifted in an entry.
  public static let matchShift: UInt32 = 30

  /// Where a folded name is kept: its bucket, and its mark in it.
  public static func slot(of key: String) -> (bucket: Int, mark: UInt32) {
    var key = key
    let hash = key.withUTF8 { xxHash64(UnsafeRawBufferPointer($0)) }
    return (Int(hash >> UInt64(64 - bucketBits)), UInt32(truncatingIfNeeded: hash))
  }

  /// The key under which the sound of a folded name is kept, nil when it has none.
  public static func soundKey(of folded: String) -> String? {
    SlavicSound.key(of: folded).map { "~" + $0 }
  }
}
