package io.fairlead.processor.discover.survey;

import com.palantir.javapoet.TypeName;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.Survey;
import io.fairlead.processor.model.Survey.Component;
import io.fairlead.processor.model.Survey.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Looks up, for everything in an application, what a map tells of it. */
public final class Surveyor {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Types types;
    private final SourcePlaces sources;
    private final Map<String, String> modules = new HashMap<>();
    private final Map<Origin, Place> places = new HashMap<>();
    private final Map<String, List<Component>> components = new HashMap<>();

    public Surveyor(ProcessingEnvironment environment) {
        this.environment = environment;
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        sources = SourcePlaces.of(environment);
    }

    /**
     * Surveys an application.
     *
     * @param declared names of all types that the user's sources declare
     */
    public Survey survey(Application application, Set<String> declared) {
        ModuleNames names = new ModuleNames(elements, declared);
        Set<String> wired = new HashSet<>();
        for (MessageModel message : application.messages()) {
            locate(message.name(), names, message.local());
            describe(message);
        }
        for (HandlerModel handler : application.handlers()) {
            wired.add(handler.component().name());
            TypeElement type = locate(
                    handler.component().name(), names, handler.component().local());
            if (type != null) {
                handler.methods().forEach(method -> describe(type, method));
            }
        }
        for (MiddlewareModel middleware : application.middleware()) {
            wired.add(middleware.name());
            locate(middleware.name(), names, middleware.component().local());
        }
        for (RootModel root : application.roots()) {
            locate(root.className().canonicalName(), names, true);
        }
        return new Survey(
                Map.copyOf(modules),
                Map.copyOf(places),
                Map.copyOf(components),
                new Lookalikes(elements, environment.getTypeUtils()).among(declared, wired));
    }

    private @Nullable TypeElement locate(String name, ModuleNames names, boolean local) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null) {
            modules.put(name, names.of(type));
            if (local) {
                put(Origin.ofType(name), type);
            }
        }
        return type;
    }

    private void put(Origin origin, Element element) {
        Place place = sources.of(element);
        if (place != null) {
            places.put(origin, place);
        }
    }

    private void describe(MessageModel message) {
        TypeElement type = elements.getTypeElement(message.name());
        if (type != null) {
            components.put(
                    message.name(),
                    type.getRecordComponents().stream()
                            .map(each -> new Component(
                                    each.getSimpleName().toString(),
                                    TypeName.get(each.asType()).toString()))
                            .toList());
        }
    }

    private void describe(TypeElement type, HandlerMethod method) {
        ExecutableElement element = find(type, method.origin().member());
        if (element != null) {
            Origin origin = new Origin(method.origin().type(), method.origin().member(), null, null);
            put(origin, element);
        }
    }

    private @Nullable ExecutableElement find(TypeElement type, @Nullable String signature) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Signatures.of(method, types).equals(signature))
                .findFirst()
                .orElse(null);
    }
}
