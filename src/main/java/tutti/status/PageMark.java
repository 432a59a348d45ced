package tutti.status;

import tutti.page.TextPlaces.Place;

/**
 * A place on the page that is pointed at.
 *
 * @param told why, for a tooltip
 */
record PageMark(Tone tone, Place place, String told) {

    enum Tone { NEW, MOVED, LEAK }
}
