package tutti.cli;

import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.IssuedPage;
import tutti.page.Seal;
import tutti.store.Store;

/** A page that was issued, byte for byte as it was. */
record IssuedPages(IssuedPage page, byte[] pdf) {

    /** @throws NotDone if there is no such page, it came without its PDF, or its PDF is no longer the one that was issued */
    static IssuedPages numbered(int number, CaseFile file, Store open, Words words) {
        IssuedPage page = file.issuedPages().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotDone(words.say("cli.page.number.unknown", number, file.engagement().name())));
        byte[] pdf = open.pdf(page.id()).orElseThrow(() -> new NotDone(words.say("cli.page.number.withoutPdf", number)));
        Seal seal = Seal.of(page, pdf);
        if (seal == Seal.BROKEN) {
            throw new NotDone(seal.say(words, page));
        }
        return new IssuedPages(page, pdf);
    }
}
