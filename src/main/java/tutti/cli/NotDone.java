package tutti.cli;

/** A verb cannot do what it was asked; the message is the sentence for the person. */
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDone(String sentence) {
        super(sentence);
    }

    NotDone(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
