package tutti.model.measure;

/**
 * The five links of a need, in the order of the chain, after the gaps model of service quality (Parasuraman, Zeithaml,
 * Berry 1985): was it heard, is it understood, is there direction, is it delivered, and does it satisfy.
 */
public enum Link { LISTENING, UNDERSTANDING, DIRECTION, DELIVERY, EXPECTATION }
