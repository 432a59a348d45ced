package tutti.bench;

import java.util.Arrays;

/**
 * One line of the table.
 *
 * @param ours what our own way took, in seconds
 * @param floor what the floor took, in seconds
 * @param floorIs what the floor does
 */
record Ratio(String figure, double ours, double floor, String floorIs) {

    double value() {
        return ours / floor;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
