package tutti.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.List;
import org.w3c.dom.Element;
import tutti.page.OwnRecord.Course;

/** Everything on paper that is drawn and not written: the marks, and the courses of a document that has some. */
final class Drawings implements FSObjectDrawerFactory {

    static final String COURSE = "data-course";

    private final MarkDrawer marks = new MarkDrawer();
    private final List<Course> courses;

    /** @param courses those that {@link #COURSE} numbers */
    Drawings(List<Course> courses) {
        this.courses = List.copyOf(courses);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return marks.isReplacedObject(element) || element.hasAttribute(COURSE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return element.hasAttribute(COURSE) ? CourseDrawer.of(courses.get(Integer.parseInt(element.getAttribute(COURSE)))) : marks.createDrawer(element);
    }
}
