package rustfs.tencentcloud.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What there is to know of a setting beside its type. It stands on every component of every settings record; the
 * binder, the documentation and the tests read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** What it is, in a sentence. */
    String value();

    /**
     * The default as JSON text. Empty means that there is none: then a nullable component may be absent, and any other
     * has to be set.
     */
    String byDefault() default "";

    ChangeClass change();

    /** What is replaced and whether data is lost; or why it is refused, and the way out. */
    String note() default "";
}
