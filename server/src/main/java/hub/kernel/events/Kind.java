package hub.kernel.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name of an event on the wire and in the log, feature word first: `chat.posted`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

    String value();

    /// Whether only devices that are open, or come back soon, need it: then it leaves the log after ten minutes.
    boolean passing() default false;
}
