package io.fairlead.statistics;

/**
 * What became of runs. The numbers are read one after the other, so that while messages are handled they need not fit
 * together to the last; no more runs failed than were completed in any case.
 *
 * @param completed how many have ended, failed ones included
 * @param failures how many of them ended with an exception, of the handler or of a middleware
 * @param inFlight how many are under way
 * @param latency how long those took that have ended
 * @since 0.1.0
 */
public record RunStatistics(long completed, long failures, long inFlight, Latency latency) {}
