package io.fairlead.resilience.progress;

/**
 * What became of the commands of a lane. Numbers other than the first two are since the start.
 *
 * @param running how many are being handled
 * @param waiting how many wait for their turn
 * @param accepted how many were taken
 * @param refused for how many there was no room, or a closed lane
 * @param ended how many ended, be it in vain, or taken back
 * @param newsReplaced how often somebody was not told news, because there were later ones
 * @since 0.1.0
 */
public record LaneStatistics(int running, int waiting, long accepted, long refused, long ended, long newsReplaced) {}
