package tutti.page;

/** How a page is made to stand on its sheet: which of its lines, and each text how wide. */
interface Arrangement {

    /** For what stands outside the lines. */
    Tailor head();

    Tailor of(PaperLine line);

    boolean stands(PaperLine line);

    /** All of a page, in one measure. */
    static Arrangement whole(Tailor tailor) {
        return new Arrangement() {
            @Override
            public Tailor head() {
                return tailor;
            }

            @Override
            public Tailor of(PaperLine line) {
                return tailor;
            }

            @Override
            public boolean stands(PaperLine line) {
                return true;
            }
        };
    }
}
