package org.parley.rights;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A way into the product: a method of HTTP and a template of paths.
 *
 * @param method e.g. {@code POST}
 * @param template e.g. {@code /consultations/{slug}/comments}, without the patterns of its parameters
 */
record Route(String method, String template) implements Comparable<Route> {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** All routes that the compiled resources declare. */
    static TreeSet<Route> declared(java.nio.file.Path classes) {
        var routes = new TreeSet<Route>();
        for (var type : new ClassFileImporter().importPath(classes)) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> of(type, method).forEach(routes::add));
            }
        }
        return routes;
    }

    private static Stream<Route> of(JavaClass type, JavaMethod method) {
        var path = join(path(type.getAnnotations()), path(method.getAnnotations()));
        return METHODS.stream()
                .filter(name -> method.isAnnotatedWith("jakarta.ws.rs." + name))
                .map(name -> new Route(name, path));
    }

    private static String path(java.util.Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Path.class))
                .map(annotation -> String.valueOf(annotation.get("value").orElse("")))
                .findFirst()
                .orElse("");
    }

    private static String join(String first, String second) {
        var joined = ("/" + first + "/" + second)
                .replaceAll("/+", "/")
                .replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    boolean ofApi() {
        return template.startsWith("/api/");
    }

    @Override
    public int compareTo(Route other) {
        int byTemplate = template.compareTo(other.template);
        return byTemplate != 0 ? byTemplate : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
