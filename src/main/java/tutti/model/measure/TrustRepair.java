package tutti.model.measure;

import tutti.model.TrustCause;

/**
 * What mends trust, by what it was lost through.
 *
 * <p>The causes are those of Mayer, Davis and Schoorman (1995): ability, benevolence, integrity. What mends them differs.
 * Where it was ability, owning the fault and showing that it is mended works, because people take one failure of skill for
 * no sign of the next (Kim, Ferrin, Cooper and Dirks 2004, <i>Removing the shadow of suspicion</i>, Journal of Applied
 * Psychology 89). Where it was integrity, the same words count against the speaker, and only what binds us and can be seen
 * does: rules, checks, proof in the other's own hands (Sitkin and Roth 1993, Organization Science 4; Gillespie and Dietz
 * 2009, <i>Trust repair after an organization-level failure</i>, Academy of Management Review 34; Dirks, Kim, Ferrin and
 * Cooper 2011, Organizational Behavior and Human Decision Processes 114). Where it was benevolence, it is care for what
 * they lost, with something given that costs us (Dirks et al. 2011; Tomlinson and Mayer 2009, Academy of Management Review 34).
 */
public enum TrustRepair {
    /** Own it, and show the fix. */
    OWN_AND_SHOW_THE_FIX,
    /** Show care: ask what it cost them, and give something for it. */
    SHOW_CARE,
    /** Proof that does not rest on our word: early demonstrations, evidence that the client holds. */
    GIVE_PROOF;

    public static TrustRepair of(TrustCause cause) {
        return switch (cause) {
            case ABILITY -> OWN_AND_SHOW_THE_FIX;
            case BENEVOLENCE -> SHOW_CARE;
            case INTEGRITY -> GIVE_PROOF;
        };
    }
}
