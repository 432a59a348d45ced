package tutti.workspace;

import java.util.List;
import java.util.function.Function;
import tutti.model.CaseFile;
import tutti.model.Change;

/**
 * What an edit does, given the records as they are when its turn comes. Worked out on the store's lane, so that two quick
 * edits never overwrite each other with what they saw on the screen.
 */
public interface Deed extends Function<CaseFile, List<Change>> {}
