import CPROJ

/// A PROJ context with a single owner: without log output, without network access, destroyed with
/// its owner.
///
/// Only one thread at a time may use a context (PROJ, "Threads"), so it cannot be copied.
struct PROJContext: ~Copyable {
  let pointer: OpaquePointer

  /// Makes a context (`proj_context_create`).
  init() throws(GeodesyError) {
    guard let pointer = proj_context_create() else {
      throw .proj(operation: "a context", code: 0, message: "no memory")
    }
    proj_log_level(pointer, PJ_LOG_NONE)
    // PROJ_NETWORK=ON in the environment would turn it on.
    proj_context_set_enable_network(pointer, 0)
    self.pointer = pointer
  }

  deinit { proj_context_destroy(pointer) }

  /// The last error that PROJ recorded, with the operation that failed.
  func error(_ operation: String) -> GeodesyError {
    Self.error(operation, proj_context_errno(pointer))
  }

  /// The error for one of PROJ's error numbers, with the operation that failed.
  static func error(_ operation: String, _ code: Int32) -> GeodesyError {
    let text = proj_errno_string(code).map { String(cString: $0) }
    return .proj(operation: operation, code: Int(code), message: text ?? "no reason given")
  }
}
