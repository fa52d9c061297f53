import CPROJ

/// A PROJ context of one owner: quiet, without network, ended with its owner.
///
/// A context may be used by one thread at a time (PROJ, "Threads"), which is why it has no copies.
struct PROJContext: ~Copyable {
  let pointer: OpaquePointer

  /// Makes a context (`proj_context_create`).
  init() throws(GeodesyError) {
    guard let pointer = proj_context_create() else {
      throw .proj(operation: "a context", code: 0, message: "no memory")
    }
    proj_log_level(pointer, PJ_LOG_NONE)
    // PROJ_NETWORK=ON in the environment would switch it on.
    proj_context_set_enable_network(pointer, 0)
    self.pointer = pointer
  }

  deinit { proj_context_destroy(pointer) }

  /// The error that PROJ noted last, with what was to be done.
  func error(_ operation: String) -> GeodesyError {
    Self.error(operation, proj_context_errno(pointer))
  }

  /// An error number of PROJ, with what was to be done.
  static func error(_ operation: String, _ code: Int32) -> GeodesyError {
    let text = proj_errno_string(code).map { String(cString: $0) }
    return .proj(operation: operation, code: Int(code), message: text ?? "no reason given")
  }
}
