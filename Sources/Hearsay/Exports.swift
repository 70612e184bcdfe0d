// Who imports Hearsay gets the values it takes and gives, whichever target they live in.
@_exported public import CaseFile
@_exported public import Diagrams
@_exported public import Intake
@_exported public import Interchange
@_exported public import KnowledgeGraph
@_exported public import struct Linking.NameComparison
@_exported public import struct Linking.EntityLink
@_exported public import struct Linking.EntityLinker
@_exported public import struct Linking.NameVerdict
@_exported public import Models
@_exported public import Reading
@_exported public import TextModel
