package shop;

import io.fairlead.Query;
import lombok.Data;

@Data
class GetOrder implements Query<String> {
    private final String id;
}
