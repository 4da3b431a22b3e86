package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.comment.NewComment;
import org.parley.consultation.ConsultationTerms;
import org.parley.finding.Found;
import org.parley.meeting.MeetingTerms;
import org.parley.position.NewPosition;
import org.parley.stakeholder.NewInvitation;
import org.parley.stakeholder.NewOrganisation;
import org.parley.stakeholder.NewPerson;
import org.parley.submission.NewSubmission;

/** Holds the OpenAPI document and the code together. */
class ContractTest {
    private static final String SUFFIX = "Data";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    final JsonObject contract = read();

    static JsonObject read() {
        try (var reader = Json.createReader(ContractTest.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }

    @Test
    void names_every_method_of_the_api_and_no_other() {
        assertThat(described()).containsExactlyInAnyOrderElementsOf(offered());
    }

    Set<String> described() {
        var described = new TreeSet<String>();
        contract.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> described.add(method + " " + path)));
        return described;
    }

    static Set<String> offered() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getAnnotation(Path.class).value().startsWith("/api"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(ContractTest::offered)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> offered(Method method) {
        var below = method.getAnnotation(Path.class);
        var path = method.getDeclaringClass().getAnnotation(Path.class).value()
                + (below == null ? "" : "/" + below.value());
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " "
                        + path.replaceAll("\\{(\\w+):[^/]*?\\}(?=/|$)", "{$1}"));
    }

    static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.parley.web").stream()
                        .filter(type -> !type.getPackageName().startsWith("org.parley.web.templates"))
                        .map(JavaClass::reflect);
    }

    @Test
    void describes_every_record_field_by_field() {
        shapes().forEach((name, shape) ->
                assertThat(properties(name)).as(name).containsExactlyInAnyOrderElementsOf(components(shape)));
    }

    static Map<String, Class<?>> shapes() {
        var shapes = new LinkedHashMap<String, Class<?>>();
        classes()
                .filter(Class::isRecord)
                .filter(type -> type.getPackageName().equals("org.parley.web.api"))
                .forEach(type -> shapes.put(schema(type), type));
        Stream.of(NewComment.class, NewSubmission.class, NewPerson.class, NewOrganisation.class, NewPosition.class)
                .forEach(type -> shapes.put(type.getSimpleName(), type));
        shapes.put("NewInvitation", NewInvitation.class);
        Stream.of(NewPosition.Words.class, Found.Run.class, Found.Facet.class, Found.Note.class)
                .forEach(type -> shapes.put(type.getSimpleName(), type));
        shapes.put("ConsultationTerms", ConsultationTerms.Typed.class);
        shapes.put("MeetingTerms", MeetingTerms.Typed.class);
        return shapes;
    }

    static String schema(Class<?> type) {
        var name = type.getSimpleName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    static Set<String> components(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> properties(String schema) {
        var schemas = contract.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas).containsKey(schema);
        return schemas.getJsonObject(schema).getJsonObject("properties").keySet();
    }

    @Test
    void leads_every_reference_to_something() {
        references(contract).forEach(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(Json.createPointer(reference.substring(1)).containsValue(contract))
                    .as(reference)
                    .isTrue();
        });
    }

    static Stream<String> references(JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                object.entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(((JsonString) entry.getValue()).getString())
                                : references(entry.getValue()));
            case JsonArray array -> array.stream().flatMap(ContractTest::references);
            default -> Stream.empty();
        };
    }

    @Test
    void gives_each_operation_a_name_of_its_own_and_an_answer() {
        var names = contract.getJsonObject("paths").values().stream()
                .flatMap(item -> item.asJsonObject().values().stream())
                .map(JsonValue::asJsonObject)
                .peek(operation ->
                        assertThat(operation.getJsonObject("responses")).isNotEmpty())
                .map(operation -> operation.getString("operationId"))
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }
}
