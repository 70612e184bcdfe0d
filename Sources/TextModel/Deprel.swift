/// The dependency relations of UD v2 as the English treebanks use them, subtypes included.
///
/// The raw number is stored in model archives: new cases go at the end.
public enum Deprel: UInt8, Sendable, CaseIterable {
  /// `root`
  case root
  /// `acl`
  case acl
  /// `acl:relcl`
  case aclRelcl
  /// `advcl`
  case advcl
  /// `advcl:relcl`
  case advclRelcl
  /// `advmod`
  case advmod
  /// `amod`
  case amod
  /// `appos`
  case appos
  /// `aux`
  case aux
  /// `aux:pass`
  case auxPass
  /// `case`
  case caseMarker
  /// `cc`
  case cc
  /// `cc:preconj`
  case ccPreconj
  /// `ccomp`
  case ccomp
  /// `clf`
  case clf
  /// `compound`
  case compound
  /// `compound:prt`
  case compoundPrt
  /// `conj`
  case conj
  /// `cop`
  case cop
  /// `csubj`
  case csubj
  /// `csubj:outer`
  case csubjOuter
  /// `csubj:pass`
  case csubjPass
  /// `dep`
  case unspecified
  /// `det`
  case det
  /// `det:predet`
  case detPredet
  /// `discourse`
  case discourse
  /// `dislocated`
  case dislocated
  /// `expl`
  case expl
  /// `fixed`
  case fixed
  /// `flat`
  case flat
  /// `goeswith`
  case goeswith
  /// `iobj`
  case iobj
  /// `list`
  case list
  /// `mark`
  case mark
  /// `nmod`
  case nmod
  /// `nmod:desc`
  case nmodDesc
  /// `nmod:poss`
  case nmodPoss
  /// `nmod:unmarked`
  case nmodUnmarked
  /// `nsubj`
  case nsubj
  /// `nsubj:outer`
  case nsubjOuter
  /// `nsubj:pass`
  case nsubjPass
  /// `nummod`
  case nummod
  /// `obj`
  case obj
  /// `obl`
  case obl
  /// `obl:agent`
  case oblAgent
  /// `obl:unmarked`
  case oblUnmarked
  /// `orphan`
  case orphan
  /// `parataxis`
  case parataxis
  /// `punct`
  case punct
  /// `reparandum`
  case reparandum
  /// `vocative`
  case vocative
  /// `xcomp`
  case xcomp
}

extension Deprel {
  private static let labels: [String] = [
    "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
    "aux:pass", "case", "cc", "cc:preconj", "ccomp", "clf", "compound", "compound:prt", "conj",
    "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
    "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
    "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
    "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
    "vocative", "xcomp",
  ]

  /// The label in CoNLL-U, such as `nsubj:pass`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The relation with that CoNLL-U label; an unknown subtype falls back to its universal part,
  /// an unknown label gives nil.
  public init?(label: String) {
    let universal = label.prefix { $0 != ":" }
    guard
      let index = Self.labels.firstIndex(of: label)
        ?? Self.labels.firstIndex(of: String(universal))
    else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// A subject of any kind, nominal or clausal.
  public var isSubject: Bool {
    switch self {
    case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter: true
    default: false
    }
  }
}
