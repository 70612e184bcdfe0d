internal import CLibXML2

/// A node of a parsed page; valid only while the page is.
struct HTMLNode {
  private let pointer: UnsafeMutablePointer<_xmlNode>

  init(_ pointer: UnsafeMutablePointer<_xmlNode>) {
    self.pointer = pointer
  }

  /// The name of the element in lower case; empty for anything else.
  var name: String {
    guard pointer.pointee.type == XML_ELEMENT_NODE, let name = pointer.pointee.name else {
      return ""
    }
    return String(cString: name).lowercased()
  }

  /// The words of a text node, nil for anything else.
  var words: String? {
    guard pointer.pointee.type == XML_TEXT_NODE, let content = pointer.pointee.content else {
      return nil
    }
    return String(cString: content)
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    var attribute = pointer.pointee.properties
    while let current = attribute {
      if let found = current.pointee.name, String(cString: found).lowercased() == name {
        guard let value = current.pointee.children?.pointee.content else { return "" }
        return String(cString: value)
      }
      attribute = current.pointee.next
    }
    return nil
  }

  /// All words inside it, as they stand there.
  var allWords: String {
    var text = ""
    walk(enter: { node in
      if let words = node.words { text += words }
      if let data = node.data { text += data }
      return true
    })
    return text
  }

  /// The content of a CDATA node, as scripts have it.
  private var data: String? {
    guard pointer.pointee.type == XML_CDATA_SECTION_NODE, let content = pointer.pointee.content
    else { return nil }
    return String(cString: content)
  }

  /// Visits this node and what is inside it in the order of the page, without recursion. `enter`
  /// says whether to go inside; `leave` is called for each node that was entered.
  func walk(enter: (HTMLNode) -> Bool, leave: (HTMLNode) -> Void = { _ in }) {
    var current = pointer
    while true {
      let isEntered = enter(HTMLNode(current))
      if isEntered, current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children {
        current = child
        continue
      }
      if isEntered { leave(HTMLNode(current)) }
      while current != pointer, current.pointee.next == nil {
        guard let parent = current.pointee.parent else { return }
        current = parent
        leave(HTMLNode(current))
      }
      guard current != pointer, let next = current.pointee.next else { return }
      current = next
    }
  }

  /// The elements with that name, in the order of the page.
  func elements(_ wanted: String) -> [HTMLNode] {
    var found: [HTMLNode] = []
    walk(enter: { node in
      if node.name == wanted { found.append(node) }
      return true
    })
    return found
  }
}
