package shop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import lombok.Getter;
import lombok.NoArgsConstructor;

@Singleton
@Getter
@NoArgsConstructor(onConstructor_ = @Inject)
class Orders {
    private final Map<String, Order> all = new TreeMap<>();
}
