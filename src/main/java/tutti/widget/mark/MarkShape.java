package tutti.widget.mark;

/** A picture in a box of 16 by 16. */
public interface MarkShape {
    Drawing drawing();
}
