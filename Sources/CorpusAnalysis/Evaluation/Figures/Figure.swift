/// The figures of an evaluation; raw values are the keys in JSON.
public enum Figure: String, Sendable, CaseIterable {
  /// Share of the annotated spans that are gold spans, in percent.
  case exactPrecision = "exact_precision"
  /// Share of the gold spans that are annotated, in percent.
  case exactRecall = "exact_recall"
  /// Harmonic mean of the two, in percent.
  case exactF1 = "exact_f1"
  /// Like ``exactPrecision``, for overlapping spans paired one to one.
  case overlapPrecision = "overlap_precision"
  /// Like ``exactRecall``, for overlapping spans paired one to one.
  case overlapRecall = "overlap_recall"
  /// Harmonic mean of the two, in percent.
  case overlapF1 = "overlap_f1"
  /// Of the gold mentions with coordinates, the share with the exact span and a place within 161
  /// km, in percent.
  case endToEnd161 = "e2e_161"
  /// Of the gold mentions with an id, the share with the exact span and that id, in percent.
  case endToEndID = "e2e_id"
  /// Of the annotated places whose span overlaps a gold mention with coordinates, the share within
  /// 161 km, in percent.
  case precision161 = "precision_161"
  /// Like ``endToEnd161``, with the gold spans given.
  case goldSpans161 = "gold_spans_161"
  /// Like ``endToEndID``, with the gold spans given.
  case goldSpansID = "gold_spans_id"
  /// Of the drawn pins, the share that are right, in percent. A pin is right within the distance that
  /// the gold states, or in the same country; see ``PinRule/ownDistance``.
  case pinPrecision = "pin_precision"
  /// Of the gold mentions, the share with a right pin, in percent.
  case pinRecall = "pin_recall"
  /// Harmonic mean of the two, in percent.
  case pinF1 = "pin_f1"
  /// Of the documents, the share without a wrong or spurious pin, in percent.
  case cleanDocuments = "clean_documents"
  /// Median distance of the annotated places from the gold mentions that they overlap, in km.
  case medianKilometres = "median_km"
  /// Mean of ln(1 + km) / ln(20040), 0...1; 0 is best (Jurgens et al. 2015).
  case auc
  /// Expected calibration error of "this is a place name", 0...1.
  case mentionCalibration = "mention_ece"
  /// Expected calibration error of "this is the place", 0...1.
  case placeCalibration = "place_ece"
  /// Expected calibration error of "this pin is right", 0...1.
  case pinCalibration = "pin_ece"

  /// The number of decimals that a corpus can justify.
  var decimals: Int {
    switch self {
    case .auc, .mentionCalibration, .placeCalibration, .pinCalibration: 3
    default: 1
    }
  }

  /// The label shown to the user.
  var label: String {
    switch self {
    case .exactPrecision: "exact spans: precision, %"
    case .exactRecall: "exact spans: recall, %"
    case .exactF1: "exact spans: F1, %"
    case .overlapPrecision: "overlap: precision, %"
    case .overlapRecall: "overlap: recall, %"
    case .overlapF1: "overlap: F1, %"
    case .endToEnd161: "end to end, 161 km, %"
    case .endToEndID: "end to end, id, %"
    case .precision161: "places, 161 km, %"
    case .goldSpans161: "gold spans, 161 km, %"
    case .goldSpansID: "gold spans, id, %"
    case .pinPrecision: "pins: precision, %"
    case .pinRecall: "pins: recall, %"
    case .pinF1: "pins: F1, %"
    case .cleanDocuments: "clean documents, %"
    case .medianKilometres: "median error, km"
    case .auc: "AUC of the error"
    case .mentionCalibration: "mention calibration error"
    case .placeCalibration: "place calibration error"
    case .pinCalibration: "pin calibration error"
    }
  }
}

/// A figure with the interval that holds 95 % of the resampled corpora.
public struct Estimate: Sendable, Hashable {
  /// The figure; nil if there is nothing to count.
  public let value: Double?
  /// The lower bound: 2.5 % of the resamples are below it.
  public let low: Double?
  /// The upper bound: 2.5 % of the resamples are above it.
  public let high: Double?
}
