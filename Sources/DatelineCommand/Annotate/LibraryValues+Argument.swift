public import ArgumentParser
public import Dateline
public import ToponymRecognition

extension InputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
