/// XXH64 (Yann Collet's 64-bit xxHash, seed 0): the checksum of archive sections.
///
/// Complexity: O(n), several gigabytes a second.
public func xxHash64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  let p1: UInt64 = 0x9E37_79B1_85EB_CA87
  let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  let p3: UInt64 = 0x1656_67B1_9E37_79F9
  let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
  let p5: UInt64 = 0x27D4_EB2F_1656_67C5
  func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 { value << by | value >> (64 - by) }
  func word(_ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }
  func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotated(lane &+ input &* p2, 31) &* p1
  }
  let count = bytes.count
  var at = 0
  var hash: UInt64
  if count >= 32 {
    var (a, b, c, d) = (p1 &+ p2, p2, UInt64(0), UInt64(0) &- p1)
    while at + 32 <= count {
      a = round(a, word(at))
      b = round(b, word(at + 8))
      c = round(c, word(at + 16))
      d = round(d, word(at + 24))
      at += 32
    }
    hash = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
    for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* p1 &+ p4 }
  } else {
    hash = p5
  }
  hash &+= UInt64(count)
  while at + 8 <= count {
    hash = rotated(hash ^ round(0, word(at)), 27) &* p1 &+ p4
    at += 8
  }
  if at + 4 <= count {
    let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    hash = rotated(hash ^ UInt64(half) &* p1, 23) &* p2 &+ p3
    at += 4
  }
  while at < count {
    hash = rotated(hash ^ UInt64(bytes[at]) &* p5, 11) &* p1
    at += 1
  }
  hash = (hash ^ hash >> 33) &* p2
  hash = (hash ^ hash >> 29) &* p3
  return hash ^ hash >> 32
}
