/// How a kin noun relates the person it names to the one it is kin of.
enum Kinship: Sendable {
  case parent
  case child
  case spouse
  case sibling
  case relative

  /// The same tie seen from the other end.
  var inverse: Kinship {
    switch self {
    case .parent: .child
    case .child: .parent
    default: self
    }
  }

  /// The tie that a singular or plural noun in lower case names, or nil.
  init?(noun: String) {
    guard let kin = Self.nouns[noun] else { return nil }
    self = kin
  }

  private static let nouns: [String: Kinship] = {
    let rows: [(Kinship, String)] = [
      (.parent, "father mother parent dad mum mom stepfather stepmother"),
      (.child, "son daughter child kid stepson stepdaughter eldest youngest"),
      (.spouse, "husband wife spouse widow widower ex-wife ex-husband"),
      (.sibling, "brother sister sibling twin half-brother half-sister"),
      (
        .relative,
        """
        uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter grandchild \
        grandparent brother-in-law sister-in-law father-in-law mother-in-law son-in-law \
        daughter-in-law relative family kin great-grandson great-granddaughter
        """
      ),
    ]
    var table: [String: Kinship] = [:]
    for (kin, nouns) in rows {
      for noun in nouns.split(separator: " ") { table[String(noun)] = kin }
    }
    return table
  }()
}
