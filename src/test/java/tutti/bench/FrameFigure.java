package tutti.bench;

import java.util.List;

/**
 * How long the frames of one job were, in seconds.
 *
 * @param frames how many there were, with {@code tooLong} of them over 50 ms
 * @param longestAtFirst the longest when the job was done for the first time, before the JVM knew it
 */
record FrameFigure(String job, double median, double longest, int tooLong, int frames, double longestAtFirst) {

    private static final double TOO_LONG = 0.050;

    static FrameFigure of(String job, List<Double> first, List<Double> again) {
        List<Double> sorted = again.stream().sorted().toList();
        return new FrameFigure(job, sorted.get(sorted.size() / 2), sorted.getLast(),
                (int) again.stream().filter(frame -> frame > TOO_LONG).count(), again.size(),
                first.stream().max(Double::compare).orElseThrow());
    }
}
