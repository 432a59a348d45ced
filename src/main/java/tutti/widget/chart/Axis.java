package tutti.widget.chart;

/** Lays the values from {@code low} to {@code high} on the pixels from {@code start} to {@code end}. */
record Axis(double low, double high, double start, double end) {
    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    double valueAt(double pixel) {
        return low + (pixel - start) / (end - start) * (high - low);
    }
}
