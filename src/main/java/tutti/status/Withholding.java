package tutti.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.RaidItem;
import tutti.model.Reading;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.page.Withheld;

/** Tells one by one what is not on the page because it is internal, and why. */
final class Withholding {

    private final CaseFile file;
    private final Words words;

    Withholding(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    List<WithheldRow> rows(List<Withheld> kinds) {
        return kinds.stream().flatMap(kind -> Stream.concat(
                Stream.of(new WithheldRow(kind.say(words), words.say("status.withheld.why." + kind.what().name()), Optional.empty())),
                kind.records().stream().flatMap(id -> row(id, kind.what()).stream()))).toList();
    }

    private Optional<WithheldRow> row(Id<?> id, Withheld.What what) {
        return thing(id).map(thing -> new WithheldRow(name(thing), detail(thing, what), Optional.of(id)));
    }

    private Optional<Thing> thing(Id<?> id) {
        return id.equals(file.engagement().id()) ? Optional.of(file.engagement()) : file.find(id).map(Thing.class::cast);
    }

    private String name(Thing thing) {
        String name = thing instanceof Reading reading ? title(reading.person()) : thing.title();
        return name.isBlank() ? words.say("status.withheld.unnamed") : name;
    }

    private String detail(Thing thing, Withheld.What what) {
        return switch (thing) {
            case Reading reading -> words.day(reading.date());
            case TrustEvent event -> words.say("status.withheld.of", event.who().map(this::title).orElse(""), words.day(event.date())).strip();
            case RaidItem item -> words.of(item.type());
            default -> what == Withheld.What.NOTES || what == Withheld.What.RACI_FAILINGS ? words.of(Kind.of(thing)) : "";
        };
    }

    private String title(Id<?> id) {
        return thing(id).map(Thing::title).orElse("");
    }
}
