package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Promise;
import tutti.model.measure.Named;
import tutti.model.measure.PromiseLanding;

/** Warns of a promise that lands on a day, or on somebody, with too much on it already. */
final class LandingWords {

    private final Words words;
    private final TeamWords team;

    LandingWords(Words words) {
        this.words = words;
        team = new TeamWords(words);
    }

    /** Empty where there is nothing to warn of. */
    Optional<String> warning(Promise promise, ClientPicture picture) {
        PromiseLanding landing = PromiseLanding.of(picture.file(), promise, picture.today());
        List<String> parts = new ArrayList<>();
        landing.owner().ifPresent(load -> parts.add(words.say("client.promise.overload", load.member().name(), team.load(load))));
        if (landing.isOwnersDayLoaded()) {
            parts.add(words.say("client.promise.ownersDay", picture.name(promise.owner()), landing.ownersDay().size(), names(landing.ownersDay())));
        }
        if (landing.isDayLoaded()) {
            parts.add(words.say("client.promise.loadedDay", landing.sameDay().size(), names(landing.sameDay())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static String names(List<Named> items) {
        return items.stream().map(Named::name).collect(Collectors.joining("; "));
    }
}
