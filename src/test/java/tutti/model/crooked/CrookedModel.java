package tutti.model.crooked;

import com.fasterxml.jackson.databind.ObjectMapper;
import tutti.store.Store;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
final class CrookedModel {
    interface ReachesUp {
        Store store();
    }

    interface WantsALibrary {
        ObjectMapper mapper();
    }
}
