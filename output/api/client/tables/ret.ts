// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema ret.

import * as client from "../client.js";
import type * as _ret from "../types/ret.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link CustomersTable}. */
export interface CustomersWhere {
  readonly id?: client.Filter<_ret.CustomersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.CustomersRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CustomersTable} lead to. */
export interface CustomersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Customers with a loyalty card; the others stay unknown. (table ret.customers) */
export interface CustomersTable
  extends client.Lists<_ret.CustomersRow, CustomersWhere, client.Order<"id" | "business_id">, CustomersReferences>,
    client.Creates<_ret.CustomersInsert, client.Tagged<_ret.CustomersRow>>,
    client.Gets<_ret.CustomersRow, client.Value<_ret.CustomersRow, "id">, CustomersReferences>,
    client.Updates<_ret.CustomersRow, client.Value<_ret.CustomersRow, "id">, _ret.CustomersUpdate>,
    client.Upserts<_ret.CustomersRow, client.Value<_ret.CustomersRow, "id">, _ret.CustomersInsert>,
    client.Deletes<client.Value<_ret.CustomersRow, "id">> {}

/** The filters of {@link ProductCategoriesTable}. */
export interface ProductCategoriesWhere {
  readonly id?: client.Filter<_ret.ProductCategoriesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.ProductCategoriesRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ProductCategoriesTable} lead to. */
export interface ProductCategoriesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly product_categories_parent_category_fkey: _ret.ProductCategoriesRow;
}

/** Groups of products, in a tree. (table ret.product_categories) */
export interface ProductCategoriesTable
  extends client.Lists<_ret.ProductCategoriesRow, ProductCategoriesWhere, client.Order<"id" | "business_id">, ProductCategoriesReferences>,
    client.Creates<_ret.ProductCategoriesInsert, client.Tagged<_ret.ProductCategoriesRow>>,
    client.Gets<_ret.ProductCategoriesRow, client.Value<_ret.ProductCategoriesRow, "id">, ProductCategoriesReferences>,
    client.Updates<_ret.ProductCategoriesRow, client.Value<_ret.ProductCategoriesRow, "id">, _ret.ProductCategoriesUpdate>,
    client.Upserts<_ret.ProductCategoriesRow, client.Value<_ret.ProductCategoriesRow, "id">, _ret.ProductCategoriesInsert>,
    client.Deletes<client.Value<_ret.ProductCategoriesRow, "id">> {}

/** The filters of {@link ProductPricesTable}. */
export interface ProductPricesWhere {
  readonly id?: client.Filter<_ret.ProductPricesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.ProductPricesRow, "business_id", "eq" | "in" | "ne">;
  readonly product_id?: client.Filter<_ret.ProductPricesRow, "product_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ProductPricesTable} lead to. */
export interface ProductPricesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly product_id: _ret.ProductsRow;
}

/** What a product costs from when until when. Two prices of a product never hold on the same day. (table ret.product_prices) */
export interface ProductPricesTable
  extends client.Lists<_ret.ProductPricesRow, ProductPricesWhere, client.Order<"id" | "business_id" | "product_id">, ProductPricesReferences>,
    client.Creates<_ret.ProductPricesInsert, client.Tagged<_ret.ProductPricesRow>>,
    client.Gets<_ret.ProductPricesRow, client.Value<_ret.ProductPricesRow, "id">, ProductPricesReferences>,
    client.Updates<_ret.ProductPricesRow, client.Value<_ret.ProductPricesRow, "id">, _ret.ProductPricesUpdate>,
    client.Upserts<_ret.ProductPricesRow, client.Value<_ret.ProductPricesRow, "id">, _ret.ProductPricesInsert>,
    client.Deletes<client.Value<_ret.ProductPricesRow, "id">> {}

/** The filters of {@link ProductsTable}. */
export interface ProductsWhere {
  readonly id?: client.Filter<_ret.ProductsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.ProductsRow, "business_id", "eq" | "in" | "ne">;
  readonly product_category_id?: client.Filter<_ret.ProductsRow, "product_category_id", "eq" | "in" | "ne">;
}

/** What the references of {@link ProductsTable} lead to. */
export interface ProductsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly product_category_id: _ret.ProductCategoriesRow;
}

/** What can be sold. Prices are in product_prices, pieces in stock_levels. (table ret.products) */
export interface ProductsTable
  extends client.Lists<_ret.ProductsRow, ProductsWhere, client.Order<"id" | "business_id" | "product_category_id">, ProductsReferences>,
    client.Creates<_ret.ProductsInsert, client.Tagged<_ret.ProductsRow>>,
    client.Gets<_ret.ProductsRow, client.Value<_ret.ProductsRow, "id">, ProductsReferences>,
    client.Updates<_ret.ProductsRow, client.Value<_ret.ProductsRow, "id">, _ret.ProductsUpdate>,
    client.Upserts<_ret.ProductsRow, client.Value<_ret.ProductsRow, "id">, _ret.ProductsInsert>,
    client.Deletes<client.Value<_ret.ProductsRow, "id">> {}

/** The filters of {@link SaleItemsTable}. */
export interface SaleItemsWhere {
  readonly sale_id?: client.Filter<_ret.SaleItemsRow, "sale_id", "eq" | "in" | "ne">;
  readonly product_id?: client.Filter<_ret.SaleItemsRow, "product_id", "eq" | "in" | "ne">;
  readonly returned_at?: client.Filter<_ret.SaleItemsRow, "returned_at", "eq" | "gt" | "gte" | "lt" | "lte" | "in">;
}

/** What the references of {@link SaleItemsTable} lead to. */
export interface SaleItemsReferences {
  readonly product_id: _ret.ProductsRow;
  readonly sale_id: _ret.SalesRow;
}

/** Lines of a receipt. (table ret.sale_items) */
export interface SaleItemsTable
  extends client.Lists<_ret.SaleItemsRow, SaleItemsWhere, client.Order<"sale_id" | "product_id" | "returned_at">, SaleItemsReferences>,
    client.Creates<_ret.SaleItemsInsert, client.Tagged<_ret.SaleItemsRow>>,
    client.Gets<_ret.SaleItemsRow, client.Key<_ret.SaleItemsRow, "sale_id" | "line_number">, SaleItemsReferences>,
    client.Updates<_ret.SaleItemsRow, client.Key<_ret.SaleItemsRow, "sale_id" | "line_number">, _ret.SaleItemsUpdate>,
    client.Upserts<_ret.SaleItemsRow, client.Key<_ret.SaleItemsRow, "sale_id" | "line_number">, _ret.SaleItemsInsert>,
    client.Deletes<client.Key<_ret.SaleItemsRow, "sale_id" | "line_number">> {}

/** The filters of {@link SalesTable}. */
export interface SalesWhere {
  readonly id?: client.Filter<_ret.SalesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.SalesRow, "business_id", "eq" | "in" | "ne">;
  readonly store_id?: client.Filter<_ret.SalesRow, "store_id", "eq" | "in" | "ne">;
  readonly customer_id?: client.Filter<_ret.SalesRow, "customer_id", "eq" | "in" | "isnull" | "ne">;
  readonly cashier_id?: client.Filter<_ret.SalesRow, "cashier_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link SalesTable} lead to. */
export interface SalesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly cashier_id: _user_mgmt.UsersRow;
  readonly customer_id: _ret.CustomersRow;
  readonly store_id: _ret.StoresRow;
}

/** Receipts. (table ret.sales) */
export interface SalesTable
  extends client.Lists<_ret.SalesRow, SalesWhere, client.Order<"id" | "business_id" | "store_id" | "customer_id" | "cashier_id">, SalesReferences>,
    client.Creates<_ret.SalesInsert, client.Tagged<_ret.SalesRow>>,
    client.Gets<_ret.SalesRow, client.Value<_ret.SalesRow, "id">, SalesReferences>,
    client.Updates<_ret.SalesRow, client.Value<_ret.SalesRow, "id">, _ret.SalesUpdate>,
    client.Upserts<_ret.SalesRow, client.Value<_ret.SalesRow, "id">, _ret.SalesInsert>,
    client.Deletes<client.Value<_ret.SalesRow, "id">> {}

/** The filters of {@link StockLevelsTable}. */
export interface StockLevelsWhere {
  readonly store_id?: client.Filter<_ret.StockLevelsRow, "store_id", "eq" | "in" | "ne">;
  readonly product_id?: client.Filter<_ret.StockLevelsRow, "product_id", "eq" | "in" | "ne">;
}

/** What the references of {@link StockLevelsTable} lead to. */
export interface StockLevelsReferences {
  readonly product_id: _ret.ProductsRow;
  readonly store_id: _ret.StoresRow;
}

/** How many pieces of a product a shop has. (table ret.stock_levels) */
export interface StockLevelsTable
  extends client.Lists<_ret.StockLevelsRow, StockLevelsWhere, client.Order<"store_id" | "product_id">, StockLevelsReferences>,
    client.Creates<_ret.StockLevelsInsert, client.Tagged<_ret.StockLevelsRow>>,
    client.Gets<_ret.StockLevelsRow, client.Key<_ret.StockLevelsRow, "store_id" | "product_id">, StockLevelsReferences>,
    client.Updates<_ret.StockLevelsRow, client.Key<_ret.StockLevelsRow, "store_id" | "product_id">, _ret.StockLevelsUpdate>,
    client.Upserts<_ret.StockLevelsRow, client.Key<_ret.StockLevelsRow, "store_id" | "product_id">, _ret.StockLevelsInsert>,
    client.Deletes<client.Key<_ret.StockLevelsRow, "store_id" | "product_id">> {}

/** What lies in the shops, and what it costs today. Runs with the rights of the reader. (view ret.stock_overview) */
export interface StockOverviewTable
  extends client.Lists<_ret.StockOverviewRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link StoresTable}. */
export interface StoresWhere {
  readonly id?: client.Filter<_ret.StoresRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_ret.StoresRow, "business_id", "eq" | "in" | "ne">;
  readonly manager_id?: client.Filter<_ret.StoresRow, "manager_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link StoresTable} lead to. */
export interface StoresReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly manager_id: _user_mgmt.UsersRow;
}

/** Shops of a business. (table ret.stores) */
export interface StoresTable
  extends client.Lists<_ret.StoresRow, StoresWhere, client.Order<"id" | "business_id" | "manager_id">, StoresReferences>,
    client.Creates<_ret.StoresInsert, client.Tagged<_ret.StoresRow>>,
    client.Gets<_ret.StoresRow, client.Value<_ret.StoresRow, "id">, StoresReferences>,
    client.Updates<_ret.StoresRow, client.Value<_ret.StoresRow, "id">, _ret.StoresUpdate>,
    client.Upserts<_ret.StoresRow, client.Value<_ret.StoresRow, "id">, _ret.StoresInsert>,
    client.Deletes<client.Value<_ret.StoresRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly customers: CustomersTable;
  readonly productCategories: ProductCategoriesTable;
  readonly productPrices: ProductPricesTable;
  readonly products: ProductsTable;
  readonly saleItems: SaleItemsTable;
  readonly sales: SalesTable;
  readonly stockLevels: StockLevelsTable;
  readonly stockOverview: StockOverviewTable;
  readonly stores: StoresTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    customers: client.relation<CustomersTable>(
      transport,
      "/api/ret/customers",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    productCategories: client.relation<ProductCategoriesTable>(
      transport,
      "/api/ret/product-categories",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    productPrices: client.relation<ProductPricesTable>(
      transport,
      "/api/ret/product-prices",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    products: client.relation<ProductsTable>(
      transport,
      "/api/ret/products",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    saleItems: client.relation<SaleItemsTable>(
      transport,
      "/api/ret/sale-items",
      ["sale_id", "line_number"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    sales: client.relation<SalesTable>(
      transport,
      "/api/ret/sales",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    stockLevels: client.relation<StockLevelsTable>(
      transport,
      "/api/ret/stock-levels",
      ["store_id", "product_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    stockOverview: client.relation<StockOverviewTable>(
      transport,
      "/api/ret/stock-overview",
      [],
      ["list"],
    ),
    stores: client.relation<StoresTable>(
      transport,
      "/api/ret/stores",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
