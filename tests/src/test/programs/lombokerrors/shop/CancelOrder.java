package shop;

import io.fairlead.Command;
import lombok.Data;

@Data
class CancelOrder implements Command<Void> {
    private String customer;
}
