internal import Crypto
internal import Foundation

/// The policy that a page gives to its browser: nothing is loaded, and no script or style runs but the
/// page's own.
enum ContentPolicy {
  /// The value of the `Content-Security-Policy` for a page with one style and one script.
  static func allowing(style: String, script: String) -> String {
    "default-src 'none'; style-src '\(hash(style))'; script-src '\(hash(script))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
